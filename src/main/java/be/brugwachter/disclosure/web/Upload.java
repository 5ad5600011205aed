package be.brugwachter.disclosure.web;

import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** Files that come and go over the bridge's pages: small, and never kept by a browser. */
final class Upload {
    private static final int LONGEST = 64 * 1024;

    private Upload() {}

    /** The bytes of a file; none when it is larger than any file of ours. */
    static byte[] read(MultipartFile file) throws IOException {
        return file.getSize() > LONGEST ? new byte[0] : file.getBytes();
    }

    /** A file for the person to keep. */
    static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
