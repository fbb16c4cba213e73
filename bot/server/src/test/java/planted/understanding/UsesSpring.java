package planted.understanding;

import org.springframework.stereotype.Component;

@Component
class UsesSpring {}
