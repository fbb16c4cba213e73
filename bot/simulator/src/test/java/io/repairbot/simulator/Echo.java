package io.repairbot.simulator;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.repairbot.simulator.callback.Opened;

/** Decrypts the echostr of a verification. */
final class Echo implements ResponseDefinitionTransformerV2 {
    @Override
    public ResponseDefinition transform(ServeEvent event) {
        String echostr = event.getRequest().queryParameter("echostr").firstValue();
        return ResponseDefinitionBuilder.responseDefinition()
                .withStatus(200)
                .withBody(Opened.echo(echostr))
                .build();
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public String getName() {
        return "echo";
    }
}
