package be.brugwachter.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.store.ProtocolReader;
import be.brugwachter.reading.DocumentReader;
import be.brugwachter.reading.Linter;
import be.brugwachter.reading.Reading;
import be.brugwachter.reading.Remark;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text, Word, PDF and data of one draft say the same. */
class DraftFormsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Aarschot", "Heist-op-den-Berg", "Beveren-Kruibeke-Zwijndrecht", "De Haan", "As"})
    @DisplayName("Word, pdf en tekst van één ontwerp lezen hetzelfde, getekend en ongetekend")
    void alike(String name) throws Exception {
        for (Progress progress : List.of(Progress.NONE, Drafts.ADVISED, Drafts.SIGNED)) {
            Draft draft = new Draft(Drafts.right(name), progress);
            keep(name, draft);
            Map<String, String> text = read("ontwerp.txt", draft.text().getBytes(StandardCharsets.UTF_8));
            assertThat(text).hasSizeGreaterThan(55);
            assertThat(read("ontwerp.docx", draft.word())).isEqualTo(text);
            assertThat(read("ontwerp.pdf", draft.pdf())).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aarschot", "Pajottegem", "Sint-Niklaas"})
    @DisplayName("de data passen in het formaat van het register, en het nakijken vindt er niets ergs in")
    void data(String name) {
        Draft draft = new Draft(Drafts.right(name), Drafts.SIGNED);
        Protocol protocol = new ProtocolReader().read("ontwerp.yaml", draft.yaml());

        assertThat(protocol.id().value()).startsWith("opgroeien-ocmw-");
        assertThat(protocol.receiver().number())
                .isEqualTo(draft.terms().receiver().number());
        assertThat(protocol.receiver().representatives()).hasSize(2);
        assertThat(protocol.breachContacts(Side.RECEIVER)).hasSize(1);
        assertThat(protocol.processors().named()).isEqualTo(draft.terms().processors());
        assertThat(protocol.workingTerms().atOnce().dutch()).isEqualTo("1 werkdag");
        assertThat(protocol.signature().signedOn()).isEqualTo(Drafts.SIGNED.signed());
        assertThat(protocol.signature().signatories()).hasSize(3);
        assertThat(serious(DocumentReader.read("ontwerp.yaml", draft.yaml()))).isEmpty();
    }

    @Test
    @DisplayName("ook de data van een ontwerp passen, en zeggen dat niemand tekende")
    void dataOfADraft() {
        Draft draft = new Draft(Drafts.right("Aarschot"), Progress.NONE);
        assertThat(new ProtocolReader()
                        .read("ontwerp.yaml", draft.yaml())
                        .signature()
                        .signatories())
                .isEmpty();
        assertThat(new String(draft.yaml(), StandardCharsets.UTF_8)).startsWith("# ONTWERP");
    }

    @Test
    @DisplayName("de data zeggen hetzelfde als de tekst")
    void sameAsText() {
        Draft draft = new Draft(Drafts.right("Aarschot"), Drafts.SIGNED);
        Reading data = DocumentReader.read("ontwerp.yaml", draft.yaml());
        Reading text = DocumentReader.read("ontwerp.txt", draft.text().getBytes(StandardCharsets.UTF_8));
        for (String path : data.paths()) {
            if (path.matches(
                            ".*(Number|\\.name|\\.function|\\.seat|localTeam|mailbox.*|signed|inForce|Months|cipher|program"
                                    + "|dpoContact|dpoAdvice.*|products.*|signedAt)")
                    && !path.equals("cooperationAgreement.name")) {
                assertThat(text.text(path)).as(path).isEqualTo(data.text(path));
            }
        }
    }

    @Test
    @DisplayName("het Word-bestand heeft echte koppen, een bladzijdenummer, en ONTWERP tot er getekend is")
    void word() throws Exception {
        try (XWPFDocument word = new XWPFDocument(
                new java.io.ByteArrayInputStream(new Draft(Drafts.right("Aarschot"), Progress.NONE).word()))) {
            assertThat(word.getParagraphs())
                    .filteredOn(each -> "Heading1".equals(each.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .hasSize(11)
                    .startsWith("Artikel 1. Voorwerp")
                    .endsWith("Artikel 11. Inwerkingtreding, opzegging en einde");
            assertThat(word.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl())
                    .as("een kop van niveau 1 voor wie met de koppen door de tekst gaat")
                    .isNotNull();
            assertThat(word.getFooterList().getFirst()._getHdrFtr().xmlText()).contains("NUMPAGES");
            assertThat(word.getHeaderList())
                    .anyMatch(each -> each._getHdrFtr().xmlText().contains("ONTWERP"));
            assertThat(word.getTables())
                    .singleElement()
                    .satisfies(table -> assertThat(table.getRows()).hasSize(6));
        }
        try (XWPFDocument signed = new XWPFDocument(
                new java.io.ByteArrayInputStream(new Draft(Drafts.right("Aarschot"), Drafts.SIGNED).word()))) {
            assertThat(signed.getHeaderList()).isEmpty();
        }
    }

    @Test
    @DisplayName("de pdf is er een die een schermlezer leest, met titel, taal en structuur")
    void pdf() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(new Draft(Drafts.right("Aarschot"), Progress.NONE).pdf())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl-BE");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("OCMW Aarschot");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(pdf.getNumberOfPages()).isBetween(4, 8);
        }
    }

    private static Map<String, String> read(String name, byte[] file) {
        Map<String, String> values = new TreeMap<>();
        DocumentReader.read(name, file)
                .found()
                .forEach((path, found) -> values.put(path, String.valueOf(found.value())));
        return values;
    }

    private static List<Remark> serious(Reading reading) {
        return Linter.lint(reading).stream()
                .filter(each -> each.severity() != be.brugwachter.protocol.Finding.Severity.INFO)
                .toList();
    }

    /** To look at. */
    private static void keep(String name, Draft draft) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "drafts"));
        String file = name + (draft.progress().signed() == null ? "-ontwerp" : "-getekend");
        Files.write(folder.resolve(file + ".docx"), draft.word());
        Files.write(folder.resolve(file + ".pdf"), draft.pdf());
        Files.write(folder.resolve(file + ".yaml"), draft.yaml());
        Files.writeString(folder.resolve(file + ".txt"), draft.text());
    }
}
