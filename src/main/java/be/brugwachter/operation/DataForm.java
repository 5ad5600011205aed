package be.brugwachter.operation;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import tools.jackson.databind.json.JsonMapper;

/** How a command writes nested data. */
enum DataForm {
    /** For people. Whatever begins with a digit stands between quotes, so that no program takes a number or a day for another. */
    yaml {
        @Override
        String write(Object data) {
            DumperOptions options = new DumperOptions();
            options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
            options.setAllowUnicode(true);
            options.setSplitLines(false);
            options.setIndicatorIndent(2);
            options.setIndentWithIndicator(true);
            return new Yaml(new SafeConstructor(new LoaderOptions()), new Quoting(options), options).dump(data);
        }
    },
    /** For programs. */
    json {
        @Override
        String write(Object data) {
            return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(data)
                    + System.lineSeparator();
        }
    };

    abstract String write(Object data);

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
