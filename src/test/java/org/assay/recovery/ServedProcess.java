package org.assay.recovery;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program, serving in a process of its own that can be killed. */
final class ServedProcess implements AutoCloseable {

    static final String PASSWORD = "only for tests";

    private final Path home;
    private final Process process;
    private final BufferedReader lines;
    private final List<String> seen = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private ServedProcess(Path home, Process process) {
        this.home = home;
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static ServedProcess start(Path home, Path corpus, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("assay.jar"),
                "--server.port=0",
                "--assay.corpus=" + corpus));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("ASSAY_HOME", home.toString());
        builder.environment().put("ASSAY_ADMIN_PASSWORD", PASSWORD);
        return new ServedProcess(home, builder.start());
    }

    /** Reads on until a line holds the words. */
    void awaitLine(String words) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            seen.add(line);
            if (line.contains(words)) {
                return;
            }
        }
        throw new IllegalStateException(
                "the program ended without a line that holds '%s':%n%s".formatted(words, String.join("\n", seen)));
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Posts as the administrator, on top of the version that is there, and returns the status. */
    int post(String path, String versionOf, String json) throws IOException, InterruptedException {
        String tag = client.send(request(versionOf).build(), HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String credentials = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = request(path)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** Kills it at once, as a power cut would. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private HttpRequest.Builder request(String path) throws IOException {
        String address = Files.readString(home.resolve("server.address")).strip();
        return HttpRequest.newBuilder(URI.create(address + path));
    }
}
