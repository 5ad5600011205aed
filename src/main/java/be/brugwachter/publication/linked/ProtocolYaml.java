package be.brugwachter.publication.linked;

import be.brugwachter.publication.Edition;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** A public protocol as a file of the register, which Brugwachter itself can read again. */
public final class ProtocolYaml {
    private ProtocolYaml() {}

    /** The file; what a person saw in the text stands in it only when the party shows its findings. */
    public static String write(Edition edition) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        options.setDereferenceAliases(true);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()), new Quoting(options), options);
        return yaml.dump(RegisterForm.of(edition));
    }

    /** Whatever begins with a digit stands between quotes, so that no program takes a number of ten digits for a sum. */
    private static final class Quoting extends Representer {
        Quoting(DumperOptions options) {
            super(options);
        }

        @Override
        protected Node representScalar(Tag tag, String value, DumperOptions.ScalarStyle style) {
            boolean digits = tag.equals(Tag.STR) && !value.isEmpty() && Character.isDigit(value.charAt(0));
            return super.representScalar(tag, value, digits ? DumperOptions.ScalarStyle.DOUBLE_QUOTED : style);
        }
    }
}
