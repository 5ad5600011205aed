package be.brugwachter.decision;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import java.util.List;

/** What the protocol and its life ask before anything may be sent. */
final class ProtocolRules {
    @Upholds(Clause.CONCLUDED_AND_SIGNED)
    static final Rule<SharingRequest> CONCLUDED_AND_SIGNED = new Rule<>(
            Clause.CONCLUDED_AND_SIGNED,
            ProtocolConditions::signed,
            "Het register heeft nog geen bevestigd exemplaar van dit protocol met beide handtekeningen (slot van het protocol).",
            "Vraag je protocolbeheerder om het getekende exemplaar samen met een collega te bevestigen.");

    @Upholds(Clause.DECREE_CONDITIONS)
    static final Rule<SharingRequest> DECREE_CONDITIONS = new Rule<>(
            Clause.DECREE_CONDITIONS,
            ProtocolConditions::decree,
            "Artikel 10/1 van het decreet van 30 april 2004 draagt dit doorgeven nu niet (overweging C).",
            "Stuur niets. Meld het aan je functionaris voor gegevensbescherming en ga intussen samen met de ouder naar het OCMW.");

    @Upholds(Clause.COOPERATION_AGREEMENT)
    static final Rule<SharingRequest> COOPERATION_AGREEMENT = new Rule<>(
            Clause.COOPERATION_AGREEMENT,
            ProtocolConditions::agreementBegun,
            "Op deze dag is er nog geen samenwerkingsovereenkomst tussen jouw team en dit OCMW (overweging C).",
            "Wacht tot ze er is. Wil de ouder nu al hulp, bel dan samen naar het OCMW.");

    @Upholds(Clause.WHILE_AGREEMENT_LASTS)
    static final Rule<SharingRequest> WHILE_AGREEMENT_LASTS = new Rule<>(
            Clause.WHILE_AGREEMENT_LASTS,
            ProtocolConditions::agreementLasts,
            "De samenwerkingsovereenkomst met dit OCMW is afgelopen (artikel 5).",
            "Geef het gezin het telefoonnummer van het OCMW mee en vraag je protocolbeheerder of er een nieuwe komt.");

    @Upholds(Clause.DPO_ADVICE_SENDER)
    static final Rule<SharingRequest> DPO_ADVICE_SENDER = new Rule<>(
            Clause.DPO_ADVICE_SENDER,
            ProtocolConditions::senderAdvised,
            "Het advies van onze functionaris voor gegevensbescherming over dit protocol is er nog niet (overweging E).",
            "Vraag je protocolbeheerder om het advies en de datum ervan in het register te zetten.");

    @Upholds(Clause.DPO_ADVICE_RECEIVER)
    static final Rule<SharingRequest> DPO_ADVICE_RECEIVER = new Rule<>(
            Clause.DPO_ADVICE_RECEIVER,
            ProtocolConditions::receiverAdvised,
            "Het advies van de functionaris voor gegevensbescherming van het OCMW is er nog niet (overweging F).",
            "Vraag je protocolbeheerder om het bij het OCMW op te vragen en in het register te zetten.");

    @Upholds(Clause.PURPOSE_BOUND)
    static final Rule<SharingRequest> PURPOSE_BOUND = new Rule<>(
            Clause.PURPOSE_BOUND,
            ProtocolConditions::purposeAgreed,
            "Waarvoor het OCMW de gegevens zou gebruiken, staat niet bij de doelen van dit protocol (artikel 2).",
            "Kies een doel dat in het protocol staat, zoals samen de vraag verhelderen.");

    @Upholds(Clause.LEGAL_BASIS_STANDS)
    static final Rule<SharingRequest> LEGAL_BASIS_STANDS = new Rule<>(
            Clause.LEGAL_BASIS_STANDS,
            ProtocolConditions::basesStand,
            "Een wet of decreet waarop dit protocol steunt, is weggevallen; het doorgeven ligt stil tot de partijen beslissen (artikel 2).",
            "Stuur niets. Je protocolbeheerder en de beide functionarissen voor gegevensbescherming bekijken hoe het verder gaat.");

    @Upholds(Clause.ENDS_WITH_BASIS)
    static final Rule<SharingRequest> ENDS_WITH_BASIS = new Rule<>(
            Clause.ENDS_WITH_BASIS,
            ProtocolConditions::someBasisStands,
            "Er is geen enkele rechtsgrond meer voor dit doorgeven; daarmee is het protocol vanzelf geëindigd (artikel 11).",
            "Stuur niets meer onder dit protocol. Ga samen met de ouder naar het OCMW als die dat wil.");

    @Upholds(Clause.IN_FORCE_FROM)
    static final Rule<SharingRequest> IN_FORCE_FROM = new Rule<>(
            Clause.IN_FORCE_FROM,
            ProtocolConditions::inForce,
            "Dit protocol is nog niet begonnen (artikel 11).",
            "Kijk op de pagina van het protocol vanaf welke dag het telt. Bel tot dan samen met de ouder naar het OCMW.");

    @Upholds(Clause.SIX_MONTHS_NOTICE)
    static final Rule<SharingRequest> SIX_MONTHS_NOTICE = new Rule<>(
            Clause.SIX_MONTHS_NOTICE,
            ProtocolConditions::notEnded,
            "Dit protocol werd opgezegd en de zes maanden zijn voorbij (artikel 11).",
            "Geef het gezin het telefoonnummer van het OCMW mee; doorsturen kan niet meer.");

    @Upholds(Clause.ENDED_FOR_MISUSE)
    static final Rule<SharingRequest> ENDED_FOR_MISUSE = new Rule<>(
            Clause.ENDED_FOR_MISUSE,
            ProtocolConditions::notStopped,
            "Opgroeien regie zette dit protocol stop (artikel 8).",
            "Stuur niets naar dit OCMW. Zoek met de ouder een andere weg naar hulp en vraag je protocolbeheerder om uitleg.");

    /** All of them, in the order in which they are asked. */
    static final List<Rule<SharingRequest>> ALL = List.of(
            CONCLUDED_AND_SIGNED,
            DECREE_CONDITIONS,
            COOPERATION_AGREEMENT,
            WHILE_AGREEMENT_LASTS,
            DPO_ADVICE_SENDER,
            DPO_ADVICE_RECEIVER,
            PURPOSE_BOUND,
            LEGAL_BASIS_STANDS,
            ENDS_WITH_BASIS,
            IN_FORCE_FROM,
            SIX_MONTHS_NOTICE,
            ENDED_FOR_MISUSE);

    private ProtocolRules() {}
}
