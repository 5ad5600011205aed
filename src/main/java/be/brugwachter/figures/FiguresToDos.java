package be.brugwachter.figures;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.util.List;

/** The year report waits for the data protection officer, from the first day of the next year until it is made. */
final class FiguresToDos implements ToDoSource {
    private final FiguresDesk figures;
    private final YearReportDesk reports;

    FiguresToDos(FiguresDesk figures, YearReportDesk reports) {
        this.figures = figures;
        this.reports = reports;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        int year = figures.lastYear();
        return actor.role() == Role.DPO && figures.years().contains(year) && !reports.made(year)
                ? List.of(new ToDo(
                        "Het jaarverslag van " + year + " kan gemaakt worden",
                        "/cijfers/" + year + "/jaarverslag",
                        false))
                : List.of();
    }
}
