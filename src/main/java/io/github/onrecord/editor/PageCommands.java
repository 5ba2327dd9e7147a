package io.github.onrecord.editor;

import com.google.gson.JsonPrimitive;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.audit.Standard;
import io.github.onrecord.findings.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.services.LanguageClient;

/** The commands that open what is behind a finding: the page of its rule, and the standards on the web. */
final class PageCommands {
    private static final String RULE = "onrecord.openRule";
    private static final String STANDARD = "onrecord.openStandard";

    /** What the editor may call. */
    static final List<String> NAMES = List.of(RULE, STANDARD);

    private final RulePack pack;
    private final RulePages pages;

    PageCommands(RulePack pack, RulePages pages) {
        this.pack = pack;
        this.pages = pages;
    }

    /** The commands that a finding offers. */
    List<Command> of(Finding finding) {
        List<Command> commands = new ArrayList<>();
        commands.add(new Command("Open the rule’s page: " + finding.code(), RULE, List.of(finding.code())));
        finding.standards().stream()
                .flatMap(id -> standard(id).stream())
                .filter(standard -> standard.link().isPresent())
                .map(standard -> new Command(
                        "Open the standard: " + standard.citation(), STANDARD, List.<Object>of(standard.id())))
                .forEach(commands::add);
        return commands;
    }

    /**
     * Runs one of them.
     *
     * @throws IllegalArgumentException if there is no such command, rule or standard; the message is for people
     */
    CompletableFuture<Boolean> run(String name, List<?> arguments, LanguageClient client, ClientAbilities abilities) {
        String id = arguments.stream().findFirst().map(PageCommands::text).orElse("");
        if (name.equals(RULE)) {
            String words =
                    pages.words(id).orElseThrow(() -> new IllegalArgumentException("There is no rule '" + id + "'."));
            return abilities.showDocument() ? showRule(id, words, client) : told(words, client);
        }
        if (name.equals(STANDARD)) {
            String address = standard(id)
                    .flatMap(Standard::link)
                    .orElseThrow(() -> new IllegalArgumentException("There is no standard '" + id + "' with a page."));
            return abilities.showDocument() ? show(address, true, address, client) : told(address, client);
        }
        throw new IllegalArgumentException("There is no command '" + name + "'.");
    }

    private CompletableFuture<Boolean> showRule(String id, String words, LanguageClient client) {
        try {
            return show(pages.write(id, words), false, words, client);
        } catch (IOException noPlace) {
            return told(words, client);
        }
    }

    /** What an editor does not open after all is told in a message. */
    private static CompletableFuture<Boolean> show(
            String uri, boolean isOnTheWeb, String otherwise, LanguageClient client) {
        ShowDocumentParams page = new ShowDocumentParams(uri);
        page.setExternal(isOnTheWeb);
        page.setTakeFocus(true);
        return client.showDocument(page)
                .thenApply(ShowDocumentResult::isSuccess)
                .exceptionally(refused -> false)
                .thenCompose(shown -> shown ? CompletableFuture.completedFuture(true) : told(otherwise, client));
    }

    private static CompletableFuture<Boolean> told(String words, LanguageClient client) {
        client.showMessage(new MessageParams(MessageType.Info, words));
        return CompletableFuture.completedFuture(true);
    }

    private Optional<Standard> standard(String id) {
        return pack.standards().stream()
                .filter(standard -> standard.id().equals(id))
                .findFirst();
    }

    private static String text(Object argument) {
        return argument instanceof JsonPrimitive json ? json.getAsString() : String.valueOf(argument);
    }
}
