/** What a person can agree to, one box each, never ticked beforehand, withdrawn as easily as given. */
export const consentPurposes = ["public-profile", "partner-contact", "newsletter"] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Version of the consent and notice texts in the catalogue (`notices:`); raised whenever their meaning changes. */
export const noticeVersion = "2026-11";
