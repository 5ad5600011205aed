package be.brugwachter.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.shared.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolFilesTest {

    @Test
    @DisplayName("de twee meegeleverde protocollen zijn er, ook zonder map")
    void shipped(@TempDir Path folder) {
        assertThat(ProtocolLibrary.shippedAnd(folder.resolve("bestaat-niet")).all())
                .extracting(each -> each.id().value())
                .containsExactly("opgroeien-ocmw-bree", "opgroeien-ocmw-brugge");
    }

    @Test
    @DisplayName("een derde protocol is een derde bestand, zonder code")
    void third(@TempDir Path folder) throws IOException {
        String number = anotherOcmw().dotted();
        Files.writeString(
                folder.resolve("derde.yaml"),
                Shipped.text("opgroeien-ocmw-brugge.yaml")
                        .replace("opgroeien-ocmw-brugge", "opgroeien-ocmw-derde")
                        .replace("0207.832.792", number)
                        .replace("name: OCMW Brugge", "name: OCMW Derde")
                        .replace("noticeMonths: 6", "noticeMonths: 3"));
        ProtocolLibrary library = ProtocolLibrary.shippedAnd(folder);
        Protocol third = library.byId(new ProtocolId("opgroeien-ocmw-derde")).orElseThrow();
        assertThat(third.noticePeriodMonths()).isEqualTo(3);
        assertThat(library.of(Party.of(number))).containsExactly(third);
        assertThat(library.of(Shipped.BREE.sender().party())).hasSize(3);
    }

    @Test
    @DisplayName("een hogere versie neemt het over; dezelfde versie twee keer wordt geweigerd")
    void versions(@TempDir Path folder) throws IOException {
        String text = Shipped.text("opgroeien-ocmw-brugge.yaml");
        Path file = folder.resolve("brugge-2.yaml");
        Files.writeString(file, text.replace("version: 1", "version: 2"));
        assertThat(ProtocolLibrary.shippedAnd(folder)
                        .byId(Shipped.BRUGGE.id())
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
        Files.writeString(file, text);
        assertThatThrownBy(() -> ProtocolLibrary.shippedAnd(folder))
                .isInstanceOf(ProtocolUnreadable.class)
                .hasMessageStartingWith("brugge-2.yaml:")
                .hasMessageContaining("opgroeien-ocmw-brugge.yaml");
    }

    @Test
    @DisplayName("een fout bestand in de map houdt het starten tegen, met bestand en regel")
    void broken(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("kapot.yaml"), "format: 1\nid: [\n");
        assertThatThrownBy(() -> ProtocolLibrary.shippedAnd(folder))
                .isInstanceOf(ProtocolUnreadable.class)
                .hasMessageStartingWith("kapot.yaml:");
    }

    private static be.brugwachter.shared.EnterpriseNumber anotherOcmw() {
        var register = MunicipalityRegister.shipped();
        return register.ocmwOf(register.byName("Aalst").orElseThrow())
                .orElseThrow()
                .number();
    }
}
