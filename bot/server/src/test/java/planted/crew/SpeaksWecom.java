package planted.crew;

import me.chanjar.weixin.cp.api.WxCpService;

class SpeaksWecom {
    WxCpService service;
}
