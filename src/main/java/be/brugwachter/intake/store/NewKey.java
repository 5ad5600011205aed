package be.brugwachter.intake.store;

import static be.brugwachter.intake.store.IntakeRow.key;

import be.brugwachter.intake.IntakeStore.Client;
import be.brugwachter.intake.Superfluous;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.DataItem;
import be.brugwachter.trust.Vault;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts a client under a new key, so that what is left out lies nowhere under a key that lives. */
record NewKey(JdbcClient jdbc, Vault vault) {
    boolean without(DataItem item, UUID id, Client client) {
        Optional<RawDetails> less = Superfluous.without(client.details(), item);
        less.ifPresent(details -> {
            vault.destroy(key(id));
            vault.newKey(key(id));
            byte[] plain = JsonMapper.shared().writeValueAsBytes(details);
            jdbc.sql("update intake set details = :details, residence = :residence where id = :id")
                    .param("details", vault.seal(key(id), "details", plain))
                    .param("residence", vault.seal(key(id), "residence", IntakeRow.bytes(client.residence())))
                    .param("id", id)
                    .update();
        });
        return less.isPresent();
    }
}
