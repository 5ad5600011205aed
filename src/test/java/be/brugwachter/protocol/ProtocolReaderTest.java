package be.brugwachter.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.store.ProtocolReader;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolReaderTest {
    private static final String FILE = "opgroeien-ocmw-brugge.yaml";

    @Test
    @DisplayName("Brugge staat er heel in")
    void brugge() {
        Protocol brugge = Shipped.BRUGGE;
        assertThat(brugge.sender().party()).isEqualTo(Party.of("0886886638"));
        assertThat(brugge.receiver().party()).isEqualTo(Party.of("0207832792"));
        assertThat(brugge.receiver().seat().line()).isEqualTo("Ruddershove 4, 8000 Brugge");
        assertThat(brugge.localTeam()).isEqualTo("Kind en Gezin Brugge");
        assertThat(brugge.inForceFrom()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(brugge.signature().signedOn()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(brugge.adviceOf(Side.SENDER).orElseThrow().givenOn()).isEqualTo(LocalDate.of(2024, 9, 13));
        assertThat(brugge.adviceOf(Side.RECEIVER).orElseThrow().givenOn()).isEqualTo(LocalDate.of(2024, 7, 29));
        assertThat(brugge.mailbox().address()).contains(new EmailAddress("eerste.onthaal@ocmw-brugge.be"));
        assertThat(brugge.processors().named())
                .containsExactly(new Processors.Processor("Cevi NV", java.util.List.of("New Horizon", "New Social")));
        assertThat(brugge.signature().signatories())
                .extracting(Signature.Signatory::name)
                .containsExactly("Leo Van Loo", "Colin Beheydt", "Dirk De fauw");
        assertThat(brugge.noticePeriodMonths()).isEqualTo(6);
    }

    @Test
    @DisplayName("Bree staat er heel in, met wat de tekst niet zegt")
    void bree() {
        Protocol bree = Shipped.BREE;
        assertThat(bree.receiver().party()).isEqualTo(Party.of("0212243720"));
        assertThat(bree.receiver().seat().line()).isEqualTo("Vrijthof 10, 3960 Bree");
        assertThat(bree.localTeam()).isEqualTo("Kind en Gezin Noord-Limburg");
        assertThat(bree.cooperationAgreement().concludedOn()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(bree.inForceFrom()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(bree.adviceOf(Side.SENDER).orElseThrow().givenOn()).isEqualTo(LocalDate.of(2024, 2, 21));
        assertThat(bree.adviceOf(Side.RECEIVER).orElseThrow().givenOn()).isEqualTo(LocalDate.of(2024, 2, 9));
        assertThat(bree.mailbox().asWritten()).isEqualTo("sociaalhuis(5)bree.be");
        assertThat(bree.mailbox().address()).isEmpty();
        assertThat(bree.signature().namedFor(Side.RECEIVER)).isFalse();
        assertThat(bree.processors().named()).isEmpty();
    }

    @Test
    @DisplayName("het doel van Brugge is ruimer dan dat van Bree, en beide kennen het eigen aanbod")
    @Proves(Clause.PROACTIVE_OFFER)
    void purposes() {
        assertThat(Shipped.BRUGGE.purposes().byId("describe-actions")).isPresent();
        assertThat(Shipped.BREE.purposes().byId("describe-actions")).isEmpty();
        for (Protocol each : java.util.List.of(Shipped.BRUGGE, Shipped.BREE)) {
            assertThat(each.purposes().byId("clarify-need")).isPresent();
            assertThat(each.purposes().original().text()).contains("preventief");
            assertThat(each.purposes().compatibility().text()).isNotBlank();
            assertThat(each.purposes().permissions())
                    .extracting(Purposes.Purpose::id)
                    .containsExactly("offer-proactively");
        }
    }

    @Test
    @DisplayName("voor een gegevenslek heeft elke partij een contact")
    void breachContacts() {
        assertThat(Shipped.BRUGGE.breachContacts(Side.RECEIVER)).singleElement().satisfies(contact -> {
            assertThat(contact.name()).contains("Karel Poupeye");
            assertThat(contact.function()).contains("functionaris voor gegevensbescherming");
            assertThat(contact.address().value()).isEqualTo("dpo@mintus.be");
        });
        assertThat(Shipped.BREE.breachContacts(Side.RECEIVER))
                .extracting(contact -> contact.address().value())
                .containsExactly("informatieveiligheid@regionoordlimburg.be");
        assertThat(Shipped.BREE.breachContacts(Side.SENDER))
                .extracting(contact -> contact.address().value())
                .containsExactly("dpo@opgroeien.be");
    }

    @ParameterizedTest(name = "{0} wordt {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            version: 1             | versie: 1                                      | bestaat niet
            version: 1             | version: een                                   | hoort een getal
            version: 1             | version: 0                                     | past niet in het formaat
            localTeam: Kind en Gezin Brugge | localTeam: 7                          | hoort tekst
            givenOn: 2024-07-29    | givenOn: 2024-02-30                            | geen dag op de kalender
            givenOn: 2024-07-29    | givenOn: 29/07/2024                            | niet de juiste vorm
            "0207.832.792"         | "0207.832.793"                                 | controlegetal
            "0207.832.792"         | "0886.886.638"                                 | hetzelfde nummer
            address: dpo@mintus.be | address: dpo(at)mintus.be                      | geen mailadres
            confirmed: false       | confirmed: true                                | mag alleen: false
            fields: [first-name, name] | fields: [first-name, birth-date]      | mag alleen
            cipher: AES-256        | cipher: ZipCrypto                              | mag alleen
            noticeMonths: 6        | 'noticeMonths: 6\\nnoticeMonths: 3'            | twee keer
            aim: Kwetsbare         | aim: &ooit Kwetsbare                           | anker
            aim: Kwetsbare         | aim: !eigen Kwetsbare                          | eigen soort
            aim: Kwetsbare         | aim: !!java.net.URL Kwetsbare                  | geen leesbare YAML
            id: organic-law-1976   | id: decree-2004-art-7                          | staat al in deze lijst
            """)
    @DisplayName("een fout bestand zegt bestand en regel")
    void wrongFiles(String right, String wrong, String says) {
        String text = Shipped.text(FILE);
        int at = text.indexOf(right);
        assertThat(at).isPositive();
        String broken = text.substring(0, at) + wrong.replace("\\n", "\n") + text.substring(at + right.length());
        var refused = catchThrowableOfType(ProtocolUnreadable.class, () -> Shipped.read("kapot.yaml", broken));
        assertThat(refused).isNotNull();
        assertThat(refused.file()).isEqualTo("kapot.yaml");
        int twice = says.equals("twee keer") ? 1 : 0;
        assertThat(refused.line()).isEqualTo(line(text, at) + twice);
        assertThat(refused)
                .hasMessageStartingWith("kapot.yaml:" + refused.line() + ": ")
                .hasMessageContaining(says);
    }

    @Test
    @DisplayName("een ontbrekende sleutel wijst naar de groep waar hij hoort")
    void missingKey() {
        String text = Shipped.text(FILE).replace("  court: de bevoegde rechtbank in Brussel\n", "");
        int line = line(text, text.indexOf("\nlaw:") + 1);
        var refused = catchThrowableOfType(ProtocolUnreadable.class, () -> Shipped.read("kapot.yaml", text));
        assertThat(refused).hasMessageContaining("ontbreekt de sleutel ‘court’");
        assertThat(refused.line()).isEqualTo(line);
    }

    @Test
    @DisplayName("een leeg bestand en een bestand dat geen tekst is, zeggen dat")
    void emptyOrBinary() {
        assertThat(catchThrowableOfType(ProtocolUnreadable.class, () -> Shipped.read("leeg.yaml", "# niets\n")))
                .hasMessageContaining("leeg.yaml:1:");
        assertThat(catchThrowableOfType(
                        ProtocolUnreadable.class,
                        () -> new ProtocolReader().read("raar.yaml", new byte[] {(byte) 0xff, (byte) 0xfe, 0})))
                .hasMessageContaining("UTF-8");
    }

    /** The line, from 1, of a place in a text. */
    private static int line(String text, int at) {
        return (int) text.substring(0, at).chars().filter(each -> each == '\n').count() + 1;
    }
}
