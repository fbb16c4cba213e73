package io.repairbot.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** Keeps out of the program what belongs to other programs and to roles this process does not have. */
class OtherRoles implements TypeFilter, EnvironmentAware {
    private static final String BASE = "io.repairbot.";

    /** What a console without chat needs of WeCom: who signs in. */
    private static final List<String> SIGN_IN = List.of("wecom.api.", "wecom.signin.", "wecom.WecomConfiguration");

    private List<String> strangers = List.of();
    private List<String> guests = List.of();

    @Override
    public void setEnvironment(Environment environment) {
        List<String> packages = new ArrayList<>(List.of("simulator", "demo", "embedded"));
        Set<Role> roles = Role.of(environment);
        for (Role role : Role.values()) {
            if (!roles.contains(role)) {
                packages.addAll(role.packages());
            }
        }
        strangers = packages.stream().map(name -> BASE + name + ".").toList();
        guests = Role.signsInByWecom(environment)
                ? SIGN_IN.stream().map(BASE::concat).toList()
                : List.of();
    }

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
        String name = reader.getClassMetadata().getClassName();
        return strangers.stream().anyMatch(name::startsWith) && guests.stream().noneMatch(name::startsWith);
    }
}
