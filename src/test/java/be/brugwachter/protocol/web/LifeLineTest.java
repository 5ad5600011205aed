package be.brugwachter.protocol.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.protocol.ProtocolAct.Kind;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Standing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LifeLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("bij Bree begint de overeenkomst zichtbaar later dan het protocol")
    void gap() {
        LifeLine bree = LifeLine.of(new Standing(Shipped.BREE, List.of(), TODAY), TODAY);
        assertThat(bree.agreement().x()).isGreaterThan(bree.force().x());
        assertThat(bree.stops())
                .extracting(LifeLine.Stop::day)
                .containsExactly("9 februari 2024", "21 februari 2024", "1 maart 2024", "1 april 2024");
        assertThat(bree.stops().get(2).what()).isEqualTo("Protocol getekend · Protocol geldt");
    }

    @Test
    @DisplayName("bij Brugge staat het late advies na de handtekening")
    void lateAdvice() {
        LifeLine brugge = LifeLine.of(new Standing(Shipped.BRUGGE, List.of(), TODAY), TODAY);
        assertThat(brugge.stops())
                .extracting(LifeLine.Stop::day)
                .containsExactly("29 juli 2024", "1 september 2024", "13 september 2024");
        assertThat(brugge.agreement()).isEqualTo(brugge.force());
        assertThat(brugge.today()).isEqualTo(462);
    }

    @Test
    @DisplayName("na een opzegging eindigt de lijn op de laatste dag, en die komt nog")
    void notice() {
        var notice = ProtocolModels.act(Shipped.BRUGGE, Kind.NOTICE_GIVEN, LocalDate.of(2026, 2, 2), null);
        LifeLine line = LifeLine.of(new Standing(Shipped.BRUGGE, List.of(notice), TODAY), TODAY);
        LifeLine.Stop last = line.stops().getLast();
        assertThat(last.day()).isEqualTo("2 augustus 2026");
        assertThat(last.past()).isFalse();
        assertThat(line.force().x() + line.force().width()).isEqualTo(last.x());
    }

    @Test
    @DisplayName("dagen die dicht bij elkaar liggen, bedekken elkaar niet")
    void nothingCovers() {
        List<LifeLine.Stop> stops =
                LifeLine.of(new Standing(Shipped.BREE, List.of(), TODAY), TODAY).stops();
        for (LifeLine.Stop one : stops) {
            assertThat(stops)
                    .filteredOn(other -> !other.equals(one) && Math.abs(other.x() - one.x()) < 24)
                    .noneMatch(other -> Math.abs(other.y() - one.y()) < 24);
        }
    }
}
