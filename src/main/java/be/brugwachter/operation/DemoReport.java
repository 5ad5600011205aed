package be.brugwachter.operation;

import be.brugwachter.figures.YearReportDesk;
import be.brugwachter.operation.DemoDuties.Duty;
import be.brugwachter.protocol.Dates;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.util.List;

/** The year report of a data protection officer, in one act. */
final class DemoReport {
    private final House house;

    DemoReport(House house) {
        this.house = house;
    }

    Duty round() {
        int year = Dates.day(house.bean(Clock.class).instant()).getYear();
        boolean sound = Walls.as(Demo.OPGROEIEN, () -> {
            YearReportDesk reports = house.bean(YearReportDesk.class);
            reports.make(year, new DemoOfficers(house).of(Demo.OPGROEIEN));
            return reports.report(year)
                    .made()
                    .filter(made -> made.flaw().isEmpty())
                    .isPresent();
        });
        return new Duty(List.of(), "De functionaris maakte het jaarverslag, met een nagekeken logboek.", sound);
    }
}
