package io.repairbot.server;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which package may know which. A package may use those of lower floors, and its neighbours on the same floor where this makes no circle
 * (Modulith sees to that); the listed strangers never.
 */
record Directions(String base) {
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("persistence", "rules", "understanding", "embedded", "simulator"),
            Set.of(
                    "calendar",
                    "channel",
                    "community",
                    "resident",
                    "staff",
                    "catalogue",
                    "contact",
                    "declined",
                    "duty",
                    "reason",
                    "remark"),
            Set.of("workorder"),
            Set.of(
                    "amendment",
                    "arrival",
                    "agreement",
                    "assignment",
                    "attachment",
                    "briefing",
                    "capacity",
                    "charge",
                    "colleague",
                    "deadline",
                    "digest",
                    "emergency",
                    "explanation",
                    "figure",
                    "followup",
                    "handback",
                    "ladder",
                    "monthplan",
                    "monthsheet",
                    "merge",
                    "notice",
                    "privacy",
                    "roster",
                    "shift",
                    "suspension",
                    "urgency",
                    "reception",
                    "repeat",
                    "incident",
                    "sharing",
                    "worksheet"),
            Set.of("phrase", "script", "intake", "hearing", "registration", "hotline"),
            Set.of("dialogue", "progress", "crew", "wecom", "clockwork", "admin"),
            Set.of("server"),
            Set.of("demo"));

    private static final Map<String, Set<String>> STRANGERS = Map.of(
            "admin", Set.of("dialogue", "progress", "crew", "wecom", "clockwork"),
            "dialogue", Set.of("wecom", "admin", "clockwork"),
            "progress", Set.of("dialogue", "crew", "wecom", "admin", "clockwork"),
            "crew", Set.of("wecom", "admin", "clockwork"),
            "wecom", Set.of("admin", "understanding"),
            "clockwork", Set.of("admin", "dialogue", "crew", "wecom"),
            "understanding", Set.of("persistence", "rules"));

    /** One line per forbidden dependency, and one per package that has no place above. */
    Set<String> violations(JavaClasses classes) {
        Set<String> violations = new TreeSet<>();
        for (JavaClass type : classes) {
            String from = module(type);
            if (!from.isEmpty() && floor(from) < 0) {
                violations.add(from + " has no place in Directions");
            }
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(this::module)
                    .filter(to -> floor(from) >= 0 && isForbidden(from, to))
                    .forEach(to -> violations.add(from + " -> " + to + " in " + type.getName()));
        }
        return violations;
    }

    Set<String> modules(JavaClasses classes) {
        return classes.stream()
                .map(this::module)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean isForbidden(String from, String to) {
        boolean onlyForPrograms = Set.of("embedded", "simulator").contains(to) && !"demo".equals(from);
        boolean stranger = STRANGERS.getOrDefault(from, Set.of()).contains(to);
        return !to.isEmpty() && !from.equals(to) && (onlyForPrograms || stranger || floor(to) > floor(from));
    }

    private static int floor(String module) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(module)) {
                return floor;
            }
        }
        return -1;
    }

    /** The package right below the base; empty for others and for the base itself, which only wires. */
    private String module(JavaClass type) {
        String name = type.getPackageName();
        List<String> below = new ArrayList<>();
        if (name.startsWith(base + ".")) {
            below.addAll(List.of(name.substring(base.length() + 1).split("\\.")));
        }
        return below.isEmpty() ? "" : below.get(0);
    }
}
