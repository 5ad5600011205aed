package be.brugwachter.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** The same protocol as text, PDF and Word is one reading; what cannot be read says so in Dutch. */
class DocumentReaderTest {
    private static final List<String> PARAGRAPHS = InventedProtocol.right().paragraphs();
    private static final Map<String, Object> TEXT = TextReaderTest.values(TextReader.read(Layout.PLAIN.of(PARAGRAPHS)));

    @Test
    void aPdfWithTextIsReadAsTheTextIs() throws IOException {
        assertThat(read("protocol.pdf", pdf(PARAGRAPHS))).isEqualTo(TEXT);
    }

    @Test
    void aWordFileIsReadAsTheTextIs() throws IOException {
        assertThat(read("protocol.docx", word(PARAGRAPHS, ""))).isEqualTo(TEXT);
    }

    @Test
    void theEndingOfTheNameDecidesNothing() throws IOException {
        assertThat(read("protocol.txt", word(PARAGRAPHS, ""))).isEqualTo(TEXT);
    }

    @Test
    void textInOlderAlphabetsIsRead() {
        String text = Layout.PLAIN.of(PARAGRAPHS);
        assertThat(read("protocol.txt", text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(TEXT);
        assertThat(read("protocol.txt", text.getBytes(StandardCharsets.UTF_16))).isEqualTo(TEXT);
    }

    @Test
    void aWordFileWithAnEntityReadsNoOtherFile() throws IOException {
        String entity = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>";
        byte[] word = word(List.of("Een tekst &secret; verder"), entity);
        assertThatThrownBy(() -> DocumentReader.read("x.docx", word))
                .isInstanceOf(DocumentUnreadable.class)
                .hasMessageContaining("Word-bestand");
    }

    @Test
    void aZipThatIsNoWordFileIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("iets.txt"));
        }
        unreadable(bytes.toByteArray(), "geen Word-bestand");
    }

    @Test
    void aWordFileThatSwellsBeyondMeasureIsRefused() throws IOException {
        unreadable(word(List.of(" ".repeat(21 * 1024 * 1024)), ""), "te groot");
    }

    @Test
    void aPdfWithoutTextIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        unreadable(bytes.toByteArray(), "geen tekst");
    }

    @Test
    void aLockedPdfIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
        }
        unreadable(bytes.toByteArray(), "wachtwoord");
    }

    @Test
    void brokenEmptyAndUnknownFilesAreRefused() {
        unreadable("%PDF-1.7 en dan niets meer".getBytes(StandardCharsets.UTF_8), "pdf");
        unreadable(new byte[0], "geen tekst");
        unreadable(new byte[] {1, 0, 2, 0, 3, 0}, "ken ik niet");
        unreadable(new byte[DocumentReader.LARGEST + 1], "te groot");
        unreadable("woord ".repeat(100_000).getBytes(StandardCharsets.UTF_8), "te lang");
    }

    private static void unreadable(byte[] bytes, String because) {
        assertThatThrownBy(() -> DocumentReader.read("protocol.txt", bytes))
                .isInstanceOf(DocumentUnreadable.class)
                .hasMessageContaining(because);
    }

    private static Map<String, Object> read(String name, byte[] bytes) {
        return TextReaderTest.values(DocumentReader.read(name, bytes));
    }

    static byte[] pdf(List<String> paragraphs) throws IOException {
        String html = paragraphs.stream()
                .map(each -> "<p>" + escaped(each) + "</p>")
                .collect(Collectors.joining("", "<html><head><title>x</title></head><body>", "</body></html>"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PdfRendererBuilder().withHtmlContent(html, null).toStream(bytes).run();
        return bytes.toByteArray();
    }

    static byte[] word(List<String> paragraphs, String before) throws IOException {
        String body = paragraphs.stream()
                .map(each -> "<w:p><w:r><w:t xml:space=\"preserve\">" + (before.isEmpty() ? escaped(each) : each)
                        + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + before
                    + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    + body
                    + "</w:body></w:document>";
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
