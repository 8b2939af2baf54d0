package org.broadsheet.read.body;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.Set;

/**
 * Writes the words between the signs of Markdown, nearly all there is of an article. Where nothing in them has to be escaped or
 * unescaped they are the HTML; the parser's own renderer goes over them four times, two of them with regular expressions.
 */
final class TextRenderer implements NodeRenderer {

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(Text.class, TextRenderer::render));
    }

    private static void render(Text node, NodeRendererContext context, HtmlWriter html) {
        BasedSequence words = node.getChars();
        // Any other sequence is put together of several pieces.
        if (words instanceof SubSequence && words.getBase() instanceof MeteredText text) {
            String plain = text.subSequence(words.getStartOffset(), words.getEndOffset());
            if (isPlain(plain)) {
                html.append(plain);
                return;
            }
        }
        context.delegateRender();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '&' || c == '<' || c == '>' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }
}
