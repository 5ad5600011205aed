package be.brugwachter.shared;

/**
 * One of the two sides of a protocol, known by its enterprise number alone: names differ per text, numbers do not.
 *
 * @param number the enterprise number; also the value of every {@code party} column
 */
public record Party(EnterpriseNumber number) {
    /** The party with these ten digits. */
    public static Party of(String digits) {
        return new Party(EnterpriseNumber.parse(digits));
    }

    /** The ten digits, as the {@code party} column holds them. */
    public String key() {
        return number.digits();
    }

    @Override
    public String toString() {
        return key();
    }
}
