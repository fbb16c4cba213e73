package planted.wecom;

public class Platform {}
