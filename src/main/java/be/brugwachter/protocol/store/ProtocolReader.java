package be.brugwachter.protocol.store;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolUnreadable;
import be.brugwachter.shared.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads one protocol file. A third protocol is a third file: no code knows any protocol by name. */
public final class ProtocolReader {
    private final SchemaCheck schema = new SchemaCheck();

    /**
     * Reads the bytes of one file, UTF-8.
     *
     * @param file the name of the file, for the error
     * @throws ProtocolUnreadable with file, line and what to do, when anything is unknown, missing, twice or of the wrong kind
     */
    public Protocol read(String file, byte[] bytes) {
        YamlTree tree = YamlTree.read(file, decode(file, bytes));
        schema.firstProblem(tree).ifPresent(problem -> {
            throw problem;
        });
        return new ProtocolBinding(Section.root(tree)).protocol(Sha256.hex(bytes));
    }

    private static String decode(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new ProtocolUnreadable(file, 1, "Dit bestand is geen UTF-8-tekst. Sla het zo op.");
        }
    }
}
