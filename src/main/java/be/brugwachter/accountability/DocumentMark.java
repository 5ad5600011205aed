package be.brugwachter.accountability;

import be.brugwachter.protocol.FiledDocument;

/**
 * By what a filed document is known.
 *
 * @param name of its file
 * @param sha256 of its bytes, 64 hexadecimal digits
 */
public record DocumentMark(String name, String sha256) {
    /** Of a document. */
    public static DocumentMark of(FiledDocument document) {
        return new DocumentMark(document.name(), document.sha256());
    }
}
