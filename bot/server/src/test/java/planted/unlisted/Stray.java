package planted.unlisted;

class Stray {}
