package be.brugwachter.publication;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolTexts;
import be.brugwachter.publication.linked.ProtocolYaml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Een bekendgemaakt protocol als YAML")
class ProtocolYamlTest {
    static List<Protocol> shipped() {
        return ProtocolTexts.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    @DisplayName("wordt door het register gelezen en zegt hetzelfde")
    void isReadAgain(Protocol protocol) {
        assertThat(again(protocol, true))
                .usingRecursiveComparison()
                .ignoringFields("fingerprint")
                .isEqualTo(protocol);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    @DisplayName("houdt voor zich wat een mens in de tekst zag, als de partij dat koos")
    void keepsFindingsBack(Protocol protocol) {
        assertThat(again(protocol, false).contradictions()).isEmpty();
        assertThat(protocol.contradictions()).isNotEmpty();
    }

    private static Protocol again(Protocol protocol, boolean findings) {
        String written = ProtocolYaml.write(Edition.of(protocol, findings));
        return ProtocolTexts.read("protocol.yaml", written.getBytes(StandardCharsets.UTF_8));
    }
}
