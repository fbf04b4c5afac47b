package org.roznamcha;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.Assumptions;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** An S3 server that holds everything in memory, as a process of its own: its libraries and Spark's do not go together. */
public final class ObjectStore implements AutoCloseable {

    private static final Path CLASS_PATH = Path.of("target", "s3proxy.classpath");
    private static final String IDENTITY = "reader";
    private static final String SECRET = "open sesame";
    private static final long PATIENCE_MILLIS = 60_000;

    private final Process process;
    private final String endpoint;

    private ObjectStore(Process process, String endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /** Starts a server with one bucket; the test is skipped where the build has not resolved the server. */
    public static ObjectStore withBucket(String bucket) throws IOException, InterruptedException {
        Assumptions.assumeThat(CLASS_PATH)
                .as("written by Maven's profile object-store")
                .exists();
        int port = freePort();
        String endpoint = "http://127.0.0.1:" + port;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dlogback.configurationFile=" + Path.of("src", "test", "resources", "s3proxy-logback.xml"),
                        "-cp",
                        Files.readString(CLASS_PATH),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        properties(endpoint).toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "s3proxy.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitPort(process, port);
        ObjectStore store = new ObjectStore(process, endpoint);
        store.createBucket(bucket);
        return store;
    }

    private static Path properties(String endpoint) throws IOException {
        return Files.writeString(
                Files.createTempFile("s3proxy", ".properties"),
                String.join(
                        "\n",
                        "s3proxy.endpoint=" + endpoint,
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=" + IDENTITY,
                        "s3proxy.credential=" + SECRET,
                        "jclouds.provider=transient-nio2",
                        "jclouds.identity=any",
                        "jclouds.credential=any",
                        ""));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(Process process, int port) throws IOException, InterruptedException {
        for (long waited = 0; waited < PATIENCE_MILLIS && process.isAlive(); waited += 50) {
            try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (open.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        process.destroyForcibly();
        throw new IOException("The S3 server does not answer; see target/s3proxy.log");
    }

    private void createBucket(String bucket) {
        try (S3Client client = S3Client.builder()
                .endpointOverride(URI.create(endpoint))
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(IDENTITY, SECRET)))
                .build()) {
            var unused = client.createBucket(request -> request.bucket(bucket));
        }
    }

    /** What S3A needs to know of this server, as {@code fs.s3a.} keys of Hadoop's configuration less that beginning. */
    public Map<String, String> options() {
        return Map.of(
                "endpoint",
                endpoint,
                "endpoint.region",
                "us-east-1",
                "path.style.access",
                "true",
                "connection.ssl.enabled",
                "false",
                "access.key",
                IDENTITY,
                "secret.key",
                SECRET);
    }

    /** An address where nothing listens. */
    public static String nowhere() throws IOException {
        return "http://127.0.0.1:" + freePort();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
