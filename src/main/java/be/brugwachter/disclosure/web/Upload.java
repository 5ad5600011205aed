package be.brugwachter.disclosure.web;

import java.io.IOException;
import org.springframework.web.multipart.MultipartFile;

/** Files that come over the bridge's pages: small. */
final class Upload {
    private static final int LONGEST = 64 * 1024;

    private Upload() {}

    /** The bytes of a file; none when it is larger than any file of ours. */
    static byte[] read(MultipartFile file) throws IOException {
        return file.getSize() > LONGEST ? new byte[0] : file.getBytes();
    }
}
