package be.brugwachter.referral;

import be.brugwachter.consent.ConsentDesk;
import be.brugwachter.consent.FileReference;
import be.brugwachter.correction.Makers;
import be.brugwachter.correction.ReceivedFlaw.Maker;
import java.util.Optional;
import java.util.UUID;

/** What the examination of a flaw needs of a referral (art. 7). */
record Cases(ReferralStock stock, ConsentDesk consents, FollowDesk follow) implements Makers {
    @Override
    public Optional<Maker> of(UUID subject) {
        return stock.maker(subject);
    }

    @Override
    public Optional<String> file(UUID referral) {
        return stock.consent(referral).flatMap(consents::reference).map(FileReference::value);
    }

    @Override
    public void letGo(UUID referral) {
        follow.eraseRead(referral);
    }
}
