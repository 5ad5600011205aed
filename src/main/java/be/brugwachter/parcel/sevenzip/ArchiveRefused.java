package be.brugwachter.parcel.sevenzip;

/**
 * These bytes are not given out as an archive: wrong passphrase, damage, or another profile than ours. Which of the three cannot
 * be told from outside, so the message does not try.
 */
public final class ArchiveRefused extends Exception {
    ArchiveRefused() {
        super("The archive was refused: the passphrase is wrong, the bytes are damaged, or the profile is another.");
    }
}
