package org.assay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The arguments of the program, those for Spring ({@code --server.port=8081}) told from those for the command.
 *
 * @param command the command and what belongs to it
 * @param properties options whose name has a dot in it
 */
record Arguments(List<String> command, List<String> properties) {

    private static final Pattern PROPERTY =
            Pattern.compile("--[A-Za-z][\\w-]*(\\.[\\w\\[\\]-]+)+(=.*)?", Pattern.DOTALL);

    Arguments {
        command = List.copyOf(command);
        properties = List.copyOf(properties);
    }

    static Arguments of(String... given) {
        List<String> command = new ArrayList<>();
        List<String> properties = new ArrayList<>();
        for (String argument : given) {
            (PROPERTY.matcher(argument).matches() ? properties : command).add(argument);
        }
        return new Arguments(command, properties);
    }

    /** The properties with others that stand where they are not among them. */
    String[] propertiesWith(List<String> usual) {
        List<String> all = new ArrayList<>(properties);
        for (String option : usual) {
            String name = option.substring(0, option.indexOf('=') + 1);
            if (properties.stream().noneMatch(given -> given.startsWith(name))) {
                all.add(option);
            }
        }
        return all.toArray(String[]::new);
    }
}
