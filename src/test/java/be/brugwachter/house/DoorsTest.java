package be.brugwachter.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

/** Every page says who may open it. */
class DoorsTest {
    /** For everybody, or for everybody who is signed in, each with its reason. */
    private static final Set<String> OPEN = Set.of(
            "SignInPages", // the door itself
            "InvitationPages", // whoever holds a link has no account yet
            "OpenPages", // whoever opened a parcel has no account here
            "FlawCodePages", // nor does who found a flaw in it
            "AnswerPages", // nor does an officer whose letter carried a code
            "FamilyPages", // a parent with a paper code has no account here
            "FeedPages", // a calendar program cannot sign in: its address is the secret
            "FamilySheetPages", // recital C: a family may read it at home, and a partner too
            "PublicPages", // recital D: the protocols are for everybody
            "PublicFiguresPages", // what a data protection officer made public
            "SitePages"); // each function its own home and help

    @Test
    void everyPageNamesTheFunctionItIsFor() {
        List<String> without = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("be.brugwachter").stream()
                        .filter(each -> each.isAnnotatedWith(Controller.class))
                        .filter(each -> !each.isAnnotatedWith(PreAuthorize.class))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !OPEN.contains(name))
                        .toList();

        assertThat(without).isEmpty();
    }
}
