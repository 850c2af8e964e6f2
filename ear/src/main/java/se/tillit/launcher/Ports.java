package se.tillit.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import se.tillit.config.Settings;

/** Finds out that a port cannot be had before anything is started. */
final class Ports {

    private Ports() {}

    /**
     * @param setting the setting that the port comes from
     * @param addressSetting the setting that the address comes from
     * @throws Failure when the port is taken, or the address is not of this machine
     */
    static void requireFree(InetAddress address, int port, String setting, String addressSetting) {
        try {
            new ServerSocket(port, 1, address).close();
        } catch (BindException e) {
            throw new Failure(
                    String.valueOf(e.getMessage()).contains("assign requested address")
                            ? "Adressen " + address.getHostAddress() + " finns inte på den här datorn ("
                                    + Settings.environmentName(addressSetting) + ")."
                            : "Port " + port + " används redan eller är inte tillåten; ange en annan med "
                                    + Settings.environmentName(setting) + ".",
                    e);
        } catch (IOException e) {
            throw new Failure("Port " + port + " går inte att använda (" + Settings.environmentName(setting) + ").", e);
        }
    }
}
