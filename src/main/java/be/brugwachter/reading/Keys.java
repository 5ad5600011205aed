package be.brugwachter.reading;

import java.util.List;

/** The key paths of a reading: lasting names, cited by scripts and by the linter. A list has its number in square brackets. */
public final class Keys {
    public static final String TITLE = "title";
    public static final String EGOV = "concludedUnder";
    public static final String SENDER = "sender";
    public static final String RECEIVER = "receiver";
    public static final String NAME = ".name";
    public static final String NUMBER = ".enterpriseNumber";
    public static final String SEAT = ".seat";
    public static final String REPRESENTATIVES = ".representatives";
    public static final String DPO_CONTACT = ".dpoContact";
    public static final String LOCAL_TEAM = "sender.localTeam";
    public static final String MAILBOX = "receiver.mailbox.asWritten";
    public static final String MAILBOX_ADDRESS = "receiver.mailbox.address";
    public static final String MAILBOX_CONFIRMED = "receiver.mailbox.confirmed";
    public static final String AGREEMENT = "cooperationAgreement.signed";
    public static final String AGREEMENT_NAMED = "cooperationAgreement.name";
    public static final String ADVICE_SENDER = "dpoAdvice.sender";
    public static final String ADVICE_RECEIVER = "dpoAdvice.receiver";
    public static final String SIGNED = "signed";
    public static final String SIGNED_AT = "signedAt";
    public static final String SIGNATORIES = "signatories";
    public static final String IN_FORCE = "inForce";
    public static final String NOTICE = "noticePeriodMonths";
    public static final String ORIGINAL_PURPOSE = "originalPurpose";
    public static final String PURPOSES = "purposes";
    public static final String COMPATIBILITY = "compatibility";
    public static final String BASES = "legalBases";
    public static final String COMMUNICATION_BASIS = "legalBasisOf.communication";
    public static final String COLLECTION_BASIS = "legalBasisOf.collection";
    public static final String DATA = "data";
    public static final String SPECIAL = "specialCategories";
    public static final String RETENTION = "retention";
    public static final String RETENTION_MAXIMUM = "retentionWithoutContact";
    public static final String RECIPIENTS = "recipients";
    public static final String PERIODICITY = "periodicity";
    public static final String DURATION = "duration";
    public static final String CIPHER = "encryption.cipher";
    public static final String PROGRAM = "encryption.program";
    public static final String PASSPHRASE = "encryption.passphraseExchange";
    public static final String EVIDENCE = "evidence";
    public static final String PROCESSORS_FORESEEN = "processorRules";
    public static final String PROCESSORS = "processors";
    public static final String QUALITY = "quality";
    public static final String SANCTION = "sanction";
    public static final String LAW = "law";
    public static final String COURT = "court";

    /** What a protocol of this family holds; what of it was not found, stands under {@code missing}. */
    static final List<String> EXPECTED = List.of(
            TITLE,
            EGOV,
            SENDER + NAME,
            SENDER + NUMBER,
            SENDER + SEAT,
            SENDER + REPRESENTATIVES,
            LOCAL_TEAM,
            SENDER + DPO_CONTACT,
            RECEIVER + NAME,
            RECEIVER + NUMBER,
            RECEIVER + SEAT,
            RECEIVER + REPRESENTATIVES,
            RECEIVER + DPO_CONTACT,
            MAILBOX,
            MAILBOX_ADDRESS,
            AGREEMENT,
            ADVICE_SENDER,
            ADVICE_RECEIVER,
            ORIGINAL_PURPOSE,
            PURPOSES,
            COMPATIBILITY,
            BASES,
            DATA,
            SPECIAL,
            RETENTION,
            RETENTION_MAXIMUM,
            RECIPIENTS,
            PERIODICITY,
            DURATION,
            CIPHER,
            PROGRAM,
            PASSPHRASE,
            EVIDENCE,
            PROCESSORS,
            QUALITY,
            SANCTION,
            LAW,
            COURT,
            IN_FORCE,
            NOTICE,
            SIGNED,
            SIGNED_AT,
            SIGNATORIES);

    private Keys() {}

    /** The key of one entry of a list. */
    public static String nth(String list, int index) {
        return list + "[" + index + "]";
    }
}
