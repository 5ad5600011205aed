package be.brugwachter.protocol;

import be.brugwachter.protocol.store.ProtocolFiles;
import be.brugwachter.protocol.store.ProtocolReader;
import java.nio.file.Path;
import java.util.List;

/** Protocols as files, whoever asks: what comes with the program, what lies in a folder, and one file alone. */
public final class ProtocolTexts {
    private ProtocolTexts() {}

    /** Every version of every protocol that comes with the program. */
    public static List<Protocol> shipped() {
        return ProtocolFiles.shipped();
    }

    /**
     * Those, and every version in the {@code *.yaml} files of a folder.
     *
     * @param folder may be absent on disk
     * @throws ProtocolUnreadable with file and line, when a file is wrong or two are the same version of one protocol
     */
    public static List<Protocol> shippedAnd(Path folder) {
        return ProtocolFiles.shippedAnd(folder);
    }

    /**
     * One file of the register.
     *
     * @param file its name, for the error
     * @param bytes UTF-8
     * @throws ProtocolUnreadable with file, line and what to do
     */
    public static Protocol read(String file, byte[] bytes) {
        return new ProtocolReader().read(file, bytes);
    }
}
