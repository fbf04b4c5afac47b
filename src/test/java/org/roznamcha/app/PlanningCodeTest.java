package org.roznamcha.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanningCodeTest {

    @AfterEach
    void forgetDirectives() throws JMException {
        var unused = command("compilerDirectivesClear");
    }

    @Test
    void hotSpotTakesTheDirectives() throws JMException {
        assumeThat(System.getProperty("java.vm.name")).containsAnyOf("HotSpot", "OpenJDK");
        PlanningCode.compileQuickly();
        assertThat(command("compilerDirectivesPrint"))
                .contains("catalyst/optimizer")
                .contains("Exclude");
    }

    private static String command(String name) throws JMException {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        name,
                        new Object[0],
                        new String[0]);
    }
}
