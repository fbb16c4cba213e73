package io.repairbot.simulator;

/** For trying the page by hand: the simulator alone on port 9090, with no bot behind it. */
final class Standalone {
    private Standalone() {}

    public static void main(String[] args) throws InterruptedException {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 9090;
        Simulator simulator = Simulator.start(SimulatorSettings.sunshine().withPort(port), new MovableClock());
        System.out.println(simulator.baseUrl());
        Thread.currentThread().join();
    }
}
