package be.brugwachter.trust;

/**
 * How long the deployment keeps a backup of its database.
 *
 * @param days at least one; thirty unless the administrator says otherwise
 */
public record BackupHorizon(int days) {
    /** What holds when nobody says otherwise. */
    public static final BackupHorizon USUAL = new BackupHorizon(30);

    public BackupHorizon {
        if (days < 1) {
            throw new IllegalArgumentException("The backup horizon is at least one day.");
        }
    }
}
