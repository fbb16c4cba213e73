package planted.admin;

import planted.wecom.Platform;

class KnowsWecom {
    Platform platform = new Platform();
}
