package io.repairbot.server;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Where this process has the role {@code chat}. */
class ChatRole implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Role.of(context.getEnvironment()).contains(Role.CHAT);
    }
}
