package be.brugwachter.bench;

import be.brugwachter.operation.BenchHouse;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Referrals of five months, invented by the database itself: over, their details gone, over 285 OCMWs and three thousand team members. */
final class Crop {
    /** The member whose pages are asked for has so many of them, whatever the size of the house. */
    private static final int OWN = 30;

    private static final String PROTOCOL =
            "'opgroeien-ocmw-' || case n % 285 when 0 then 'brugge' when 1 then 'bree' else (n % 285)::text end";

    /** The number of one file of that member, as its digest is made of it. */
    static final String FILE = "KG800017";

    private final BenchHouse house;
    private final JdbcClient owner;
    private long grown;

    Crop(BenchHouse house) {
        this.house = house;
        this.owner = JdbcClient.create(house.owner());
    }

    /** Grows until there are so many, while the house is shut; what came is chained when it opens again. */
    void grow(long wanted) {
        byte[] found = house.digest(FILE);
        house.shut();
        owner.sql("""
                create temporary table seed as
                select n, gen_random_uuid() as id, gen_random_uuid() as consent,
                  date_trunc('second', now()) - (n %% 150) * interval '1 day' - (n %% 86400) * interval '1 second' as moment,
                  case when n < %d then (select id from account where party = '%s' and username = 'an')
                    else md5('account ' || n %% 3000)::uuid end as account
                from generate_series(%d, %d) as n;
                insert into consent (party, id, sheet, language, points, manner, told_by, told_at, given_at, protocol,
                  protocol_version, receiver, fields, state, changed_at, file_reference, file_mac)
                select '%2$s', consent, '2026-1', 'nl', '{WHICH_DATA}', 'SPOKEN', account, moment, moment, %5$s, 1, '0207832792',
                  '{FIRST_NAME,NAME}', 'USED', moment, '\\x00', sha256(convert_to('file ' || n, 'UTF8')) from seed;
                insert into referral (party, id, sitting, account, team, protocol, protocol_version, receiver, consent, state,
                  erasure, begun_at, changed_at, details_gone_at)
                select '%2$s', id, id, account, 'Kind en Gezin Brugge', %5$s, 1, '0207832792', consent, 'ERASED', 'OPENED', moment,
                  moment + interval '3 days', moment + interval '3 days' from seed;
                insert into declaration (party, id, shelf, count, law, moment, unreadable_from)
                select '%2$s', gen_random_uuid(), 'REFERRAL', 1, 'NO_LONGER_NEEDED', moment + interval '3 days',
                  cast(moment + interval '40 days' as date) from seed;
                insert into audit_entry (party, id, moment, account, role, act, subject, clauses, digest)
                select '%2$s', entry, moment, account, 'TEAM_MEMBER', act, id, '{CONSENTED}', sha256(convert_to(
                  '{"id":"' || entry || '","party":"%2$s","moment":"' ||
                  to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '","account":"' || account ||
                  '","role":"TEAM_MEMBER","act":"' || act || '","subject":"' || id || '","clauses":["CONSENTED"]}', 'UTF8'))
                from (select gen_random_uuid() as entry, seed.*, act
                  from seed, unnest(array['REFERRAL_SENT']) as act offset 0) as entries;
                drop table seed;
                """.formatted(OWN, BenchHouse.SENDER.key(), grown, wanted - 1, PROTOCOL))
                .update();
        if (grown == 0) {
            owner.sql("update consent set file_mac = :mac where file_mac = sha256('file 7')")
                    .param("mac", found)
                    .update();
        }
        grown = wanted;
        owner.sql("vacuum analyze").update();
        house.reopen();
    }

    /** Chains the book to its end and waits until the figures were counted too; returns the milliseconds that the chaining took. */
    double ripen() throws InterruptedException {
        double millis = Sides.millis(() -> {
            while (house.link() > 0) {
                Thread.onSpinWait();
            }
        });
        while (uncounted()) {
            Thread.sleep(200);
        }
        return millis;
    }

    private boolean uncounted() {
        return owner.sql("""
                select f.position < (select max(l.position) from audit_link l where l.party = f.party)
                from figure_book f where f.party = :party
                """)
                .param("party", BenchHouse.SENDER.key())
                .query(Boolean.class)
                .single();
    }

    /** Lets the database do what years would have done: sweep, count and write down what came in one night. Then the house opens again. */
    void settle() {
        house.shut();
        owner.sql("vacuum analyze").update();
        house.checkpoint();
        house.reopen();
    }
}
