package io.repairbot.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(World.class)
class CardRulesTest {
    @Test
    @DisplayName("A task_id is taken once")
    void taskIdOnce() {
        String taskId = Cards.taskId();
        assertThat(Cards.code(Cards.buttons(taskId))).isZero();
        assertThat(Cards.code(Cards.buttons(taskId))).isEqualTo(42014);
    }

    @ParameterizedTest(name = "task_id \"{0}\" is refused")
    @ValueSource(strings = {"", "RO 1", "工单1", "RO.1"})
    void badTaskId(String taskId) {
        assertThat(Cards.code(Cards.buttons(taskId))).isEqualTo(42014);
    }

    @Test
    @DisplayName("128 characters of task_id pass, 129 do not")
    void longTaskId() {
        String taskId = "x".repeat(128 - 8) + System.nanoTime() % 90_000_000 + 10_000_000;
        String exact = taskId.substring(0, 128);
        assertThat(Cards.code(Cards.buttons(exact))).isZero();
        assertThat(Cards.code(Cards.buttons(exact + "y"))).isEqualTo(42014);
    }

    /** TASK stands for a fresh task_id. */
    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'card_type':'poster'} | 42031",
                "{'card_type':'text_notice','sub_title_text':'s','card_action':{'type':1,'url':'u'}} | 0",
                "{'card_type':'text_notice','card_action':{'type':1,'url':'u'}} | 42033",
                "{'card_type':'text_notice','sub_title_text':'s'} | 42045",
                "{'card_type':'text_notice','sub_title_text':'s','card_action':{'type':1}} | 42045",
                "{'card_type':'text_notice','sub_title_text':'s','card_action':{'type':2}} | 42030",
                "{'card_type':'button_interaction','task_id':'TASK','button_list':[{'text':'a','key':'a'}]} | 42033",
                "{'card_type':'button_interaction','task_id':'TASK','main_title':{'title':'t'}} | 42039",
                "{'card_type':'button_interaction','task_id':'TASK','main_title':{'title':'t'},'button_list':[{'key':'a'}]} | 42038",
                "{'card_type':'button_interaction','task_id':'TASK','main_title':{'title':'t'},'button_list':[{'text':'a'}]} | 42039",
                "{'card_type':'button_interaction','task_id':'TASK','main_title':{'title':'t'},'button_list':[{'text':'a','key':'k'},{'text':'b','key':'k'}]} | 42039",
                "{'card_type':'button_interaction','task_id':'TASK','main_title':{'title':'t'},'button_list':[{'text':'a','type':1}]} | 42028",
                "{'card_type':'button_interaction','task_id':'TASK','main_title':{'title':'t'},'button_list':[{'text':'a','key':null,'type':1,'url':'u'}]} | 0",
                "{'card_type':'vote_interaction','task_id':'TASK','main_title':{'title':'t'},'submit_button':{'key':'s'},'checkbox':{'question_key':'q','option_list':[{'id':'1','text':'a'}]}} | 0",
                "{'card_type':'vote_interaction','task_id':'TASK','main_title':{'title':'t'},'checkbox':{'question_key':'q','option_list':[{'id':'1','text':'a'}]}} | 42046",
                "{'card_type':'vote_interaction','task_id':'TASK','main_title':{'title':'t'},'submit_button':{'key':'s'},'checkbox':{'question_key':'q','option_list':[{'id':'1','text':'a'},{'id':'1','text':'b'}]}} | 42040",
                "{'card_type':'vote_interaction','task_id':'TASK','main_title':{'title':'t'},'submit_button':{'key':'s'},'checkbox':{'option_list':[{'id':'1','text':'a'}]}} | 42043",
                "{'card_type':'multiple_interaction','task_id':'TASK','main_title':{'title':'t'},'submit_button':{'key':'s'},'select_list':[]} | 42047",
                "{'card_type':'multiple_interaction','task_id':'TASK','main_title':{'title':'t'},'submit_button':{'key':'s'},'select_list':[{'question_key':'q','option_list':[{'id':'1'}]}]} | 42041",
                "{'card_type':'multiple_interaction','task_id':'TASK','main_title':{'title':'t'},'submit_button':{'key':'s'},'select_list':[{'question_key':'q','option_list':[]}]} | 42037"
            })
    void shapes(String card, int code) {
        assertThat(Cards.code(card.replace("TASK", Cards.taskId()))).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                ",'horizontal_content_list':[{'keyname':'地址','value':'3栋'}] | 0",
                ",'horizontal_content_list':[{'value':'3栋'}] | 42027",
                ",'horizontal_content_list':[{'keyname':'详情','type':1}] | 42028",
                ",'horizontal_content_list':[{'keyname':'照片','type':2,'media_id':'MDnone'}] | 42029",
                ",'horizontal_content_list':[{'keyname':'联系人','type':3,'userid':'li.gong'}] | 0",
                ",'horizontal_content_list':[{'keyname':'联系人','type':3,'userid':'nobody'}] | 42050",
                ",'jump_list':[{'type':1,'title':'看','url':'u'}] | 0",
                ",'jump_list':[{'type':1,'title':'看'}] | 42028",
                ",'action_menu':{'desc':'更多','action_list':[{'text':'不再接收','key':'mute'}]} | 0",
                ",'action_menu':{'desc':'更多','action_list':[{'text':'接单','key':'accept'}]} | 42051",
                ",'button_selection':{'question_key':'eta','option_list':[{'id':'30','text':'30分钟'}]} | 0",
                ",'button_selection':{'option_list':[{'id':'30','text':'30分钟'}]} | 42043",
                ",'source':{'desc':'报修','desc_color':null} | 0"
            })
    void additions(String more, int code) {
        assertThat(Cards.code(Cards.buttons(Cards.taskId(), more))).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} × {1} gives {2}")
    @CsvSource({
        "horizontal_content_list, 6, 0",
        "horizontal_content_list, 7, 42035",
        "jump_list, 3, 0",
        "jump_list, 4, 42042",
        "vertical_content_list, 5, 42036"
    })
    void lengths(String list, int count, int code) {
        String entries = String.join(",", java.util.Collections.nCopies(count, "{'keyname':'a','title':'b'}"));
        String more = ",'" + list + "':[" + entries + "]";
        assertThat(Cards.code(Cards.buttons(Cards.taskId(), more))).isEqualTo(code);
    }

    @Test
    @DisplayName("An action menu on a notice needs a task_id too")
    void menuNeedsTaskId() {
        String card = "{'card_type':'text_notice','sub_title_text':'s','card_action':{'type':1,'url':'u'},"
                + "'action_menu':{'action_list':[{'text':'a','key':'a'}]}}";
        assertThat(Cards.code(card)).isEqualTo(42014);
    }

    @Test
    @DisplayName("An app without a callback URL cannot send buttons (43012), but notices")
    void noCallbackUrl() {
        try (Simulator deaf = Simulator.start(SimulatorSettings.sunshine(), World.CLOCK)) {
            BotApi api = new BotApi(deaf.baseUrl());
            String json = "{'touser':'chen.gong','agentid':1000002,'msgtype':'template_card','template_card':%s}";
            String notice = "{'card_type':'text_notice','sub_title_text':'s','card_action':{'type':1,'url':'u'}}";
            assertThat(api.code("message/send", json, Cards.buttons("RO-1"))).isEqualTo(43012);
            assertThat(api.code("message/send", json, notice)).isZero();
        }
    }
}
