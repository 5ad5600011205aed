package be.brugwachter.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.accountability.ClientNotice.Answer;
import be.brugwachter.accountability.ClientNotice.Question;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.Purposes;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the two real protocols let an OCMW tell a client (GDPR article 14). */
class ClientNoticeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> SUPERVISORS = List.of("Toezicht Een", "Toezicht Twee");

    static Stream<Protocol> protocols() {
        return Stream.of(Shipped.BRUGGE, Shipped.BREE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    @DisplayName("beantwoordt elke vraag van artikel 14 die hier speelt")
    void whole(Protocol protocol) {
        ClientNotice notice = notice(protocol);
        assertThat(notice.answers()).extracting(Answer::question).containsExactly(Question.values());
        assertThat(notice.answers())
                .allSatisfy(answer -> assertThat(answer.lines()).isNotEmpty().noneMatch(String::isBlank));
        assertThat(Stream.of(Question.values()).map(Question::place))
                .contains("lid 1, a", "lid 1, b", "lid 1, c", "lid 1, d", "lid 1, e", "lid 1, f")
                .contains("lid 2, a", "lid 2, c", "lid 2, d", "lid 2, e", "lid 2, f", "lid 2, g");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    @DisplayName("noemt bron, functionaris, gronden en ontvangers zoals het protocol ze noemt")
    void facts(Protocol protocol) {
        ClientNotice notice = notice(protocol);
        assertThat(words(notice, Question.WHO))
                .contains(
                        protocol.receiver().name(), protocol.receiver().number().dotted());
        assertThat(words(notice, Question.SOURCE))
                .contains(protocol.localTeam(), protocol.sender().name());
        assertThat(words(notice, Question.OFFICER))
                .contains(protocol.breachContacts(Side.RECEIVER)
                        .getFirst()
                        .address()
                        .value());
        protocol.legalBases().stream()
                .filter(basis -> basis.side() == Side.RECEIVER)
                .map(LegalBasis::name)
                .forEach(name -> assertThat(words(notice, Question.GROUND)).contains(name));
        assertThat(words(notice, Question.HOW_LONG)).contains("tien jaar");
        assertThat(words(notice, Question.COMPLAINT)).contains("Toezicht Een of Toezicht Twee");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    @DisplayName("zegt elk doel, ook dat het OCMW uit eigen beweging hulp mag aanbieden")
    @Proves(Clause.PROACTIVE_OFFER)
    void purposes(Protocol protocol) {
        Purposes purposes = protocol.purposes();
        assertThat(purposes.permissions()).isNotEmpty();
        assertThat(answer(notice(protocol), Question.WHY).lines())
                .hasSize(purposes.receiver().size() + purposes.permissions().size())
                .contains(purposes.permissions().getFirst().wording().text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    @DisplayName("spreekt de cliënt zelf aan, ook in de woorden van het protocol")
    void toYou(Protocol protocol) {
        assertThat(notice(protocol).answers()).flatMap(Answer::lines).noneMatch(line -> line.contains("de cliënt "));
    }

    @Test
    @DisplayName("vult niets in wat het protocol niet weet, en noemt een termijn pas als hij bevestigd is")
    void nothingMadeUp() {
        ClientNotice before = notice(Shipped.BRUGGE);
        assertThat(before.unfinished())
                .extracting(Answer::question)
                .containsExactly(Question.WHO, Question.GROUND, Question.WHO_SEES, Question.ABROAD, Question.HOW_LONG);
        assertThat(words(before, Question.HOW_LONG)).doesNotContain("60 dagen");

        ClientNotice after = ClientNotice.of(new Standing(Shipped.BRUGGE, List.of(confirmed()), DAY), SUPERVISORS);
        assertThat(answer(after, Question.HOW_LONG).toFill()).isEmpty();
        assertThat(words(after, Question.HOW_LONG)).contains("60 dagen");
    }

    @Test
    @DisplayName("zwijgt over een grond die wegviel")
    void lapsed() {
        LegalBasis gone = Shipped.BRUGGE.legalBases().stream()
                .filter(basis -> basis.id().equals("organic-law-1976"))
                .findFirst()
                .orElseThrow();
        Standing standing = new Standing(Shipped.BRUGGE, List.of(act(ProtocolAct.Kind.BASIS_LAPSED, gone.id())), DAY);
        assertThat(words(ClientNotice.of(standing, SUPERVISORS), Question.GROUND))
                .doesNotContain(gone.name());
        assertThat(words(notice(Shipped.BRUGGE), Question.GROUND)).contains(gone.name());
    }

    private static ProtocolAct confirmed() {
        return act(ProtocolAct.Kind.TERMS_CONFIRMED, null);
    }

    private static ProtocolAct act(ProtocolAct.Kind kind, @Nullable String basis) {
        return new ProtocolAct(
                UUID.randomUUID(),
                Shipped.BRUGGE.id(),
                Shipped.BRUGGE.version(),
                kind,
                Instant.parse("2026-02-02T09:00:00Z"),
                LocalDate.of(2026, 2, 2),
                null,
                basis,
                new ProtocolAct.Filed(UUID.randomUUID(), "0".repeat(64)),
                null,
                UUID.randomUUID(),
                UUID.randomUUID());
    }

    private static ClientNotice notice(Protocol protocol) {
        return ClientNotice.of(new Standing(protocol, List.of(), DAY), SUPERVISORS);
    }

    private static Answer answer(ClientNotice notice, Question question) {
        return notice.answers().stream()
                .filter(each -> each.question() == question)
                .findFirst()
                .orElseThrow();
    }

    private static String words(ClientNotice notice, Question question) {
        return answer(notice, question).lines().stream().collect(Collectors.joining(" "));
    }
}
