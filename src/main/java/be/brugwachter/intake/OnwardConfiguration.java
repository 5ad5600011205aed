package be.brugwachter.intake;

import be.brugwachter.audit.Traces;
import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.WayToDos;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.staff.StaffDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts together by which a client is passed on to a partner. */
@Configuration(proxyBeanMethods = false)
class OnwardConfiguration {
    @Bean
    KnownPartners knownPartners(PartnerStore store, ChannelDesk channels) {
        return new KnownPartners(store, channels);
    }

    @Bean
    KnownClients knownClients(IntakeStore store, TrailStore trail, RecallStore recalls, ProtocolDesk protocols) {
        return new KnownClients(store, trail, recalls, protocols);
    }

    @Bean
    OnwardGate onwardGate(
            OnwardStore store, KnownClients clients, KnownPartners partners, StaffDesk staff, Logbook logbook) {
        return new OnwardGate(store, clients, partners, staff, logbook);
    }

    @Bean
    OnwardDesk.Parcels onwardParcels(KnownClients clients, KnownPartners partners, BridgeDesk bridge) {
        return new OnwardDesk.Parcels(clients, partners, bridge);
    }

    @Bean
    TakenBack takenBack(OnwardStore store, PartnerStore partners, BridgeDesk bridge, Logbook logbook) {
        return new TakenBack(store, partners, bridge, logbook);
    }

    @Bean
    Belongings belongings(TrailStore trail, Exports exports, TakenBack onward) {
        return new Belongings(trail, exports, onward);
    }

    @Bean
    OnwardShelf onwardShelf(OnwardStore store, BridgeDesk bridge, DeclarationDesk declarations, Logbook logbook) {
        return new OnwardShelf(store, bridge, declarations, logbook);
    }

    @Bean
    OnwardReplay onwardReplay(OnwardStore store, BridgeDesk bridge) {
        return new OnwardReplay(store, bridge);
    }

    @Bean
    PartnerReplay partnerReplay(PartnerStore partners) {
        return new PartnerReplay(partners);
    }

    @Bean
    Recipients recipients(OnwardStore store, PartnerStore partners) {
        return new Recipients(store, partners);
    }

    @Bean
    IntakeReportDesk.Told told(Traces traces, Recipients recipients) {
        return new IntakeReportDesk.Told(traces, recipients);
    }

    @Bean
    OnwardToDos onwardToDos(PartnerDesk partners, OnwardFollowDesk follow, IntakeDesk desk, WayToDos ways) {
        return new OnwardToDos(partners, follow, desk, ways);
    }
}
