package io.repairbot.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** What directions between packages do not say. */
record HouseRules(String base) {
    /** The bot's one clock, and the reader's own program. */
    private static final Set<String> MAKERS = Set.of("DomainConfiguration", "Explain");

    /** Programs around the bot. */
    private static final Set<String> OWN_CLOCKS = Set.of("embedded", "simulator", "demo");

    ArchRule onlyWecomSpeaksWecom() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".wecom..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("me.chanjar..");
    }

    ArchRule understandingKnowsNoSpring() {
        return noClasses()
                .that()
                .resideInAPackage(base + ".understanding..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.apache.ibatis..", "com.baomidou..");
    }

    ArchRule timeComesFromTheClock() {
        return noClasses()
                .that(DescribedPredicate.describe("are part of the bot", this::isBot))
                .should()
                .callMethodWhere(DescribedPredicate.describe("asks the system for the time", HouseRules::asksTheSystem))
                .orShould()
                .callConstructor(Date.class);
    }

    static ArchRule testsDoNotSleep() {
        return noClasses().should().callMethodWhere(DescribedPredicate.describe("sleeps", HouseRules::sleeps));
    }

    private boolean isBot(JavaClass type) {
        return OWN_CLOCKS.stream().noneMatch(name -> type.getPackageName().startsWith(base + "." + name));
    }

    private static boolean asksTheSystem(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean systemTime = owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        boolean clockless = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean ownClock = owner.equals("java.time.Clock") && call.getName().startsWith("system")
                || owner.equals("java.time.Clock") && call.getName().startsWith("tickM");
        return systemTime || clockless || ownClock && !makesTheClock(call);
    }

    private static boolean makesTheClock(JavaCall<?> call) {
        return MAKERS.contains(call.getOriginOwner().getSimpleName());
    }

    private static boolean sleeps(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        return call.getName().equals("sleep")
                && (owner.equals("java.lang.Thread") || owner.equals("java.util.concurrent.TimeUnit"));
    }
}
