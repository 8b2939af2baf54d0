package org.broadsheet.publish;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.CacheTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tag {@code cache} with its content escaped as everything else is. Pebble's own is passed by when text is made safe, so
 * that a section called {@code <script>} would be one in every menu.
 */
final class CacheTag extends AbstractExtension {

    @Override
    public List<TokenParser> getTokenParsers() {
        return List.of(new Tag());
    }

    private static final class Tag extends CacheTokenParser {

        @Override
        public RenderableNode parse(Token token, Parser parser) {
            TokenStream stream = parser.getStream();
            stream.next();
            Expression<?> name = parser.getExpressionParser().parseExpression();
            stream.expect(Token.Type.EXECUTE_END);
            BodyNode body = parser.subparse(end -> end.test(Token.Type.NAME, "endcache"));
            stream.next();
            stream.expect(Token.Type.EXECUTE_END);
            return new KeptNode(token.getLineNumber(), name, body);
        }
    }

    /** Keeps what it rendered as the bytes that pages are made of: the half of a short page is its navigation and its foot. */
    private static final class KeptNode extends AbstractRenderableNode {

        private final Expression<?> name;
        private final BodyNode body;
        private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

        KeptNode(int line, Expression<?> name, BodyNode body) {
            super(line);
            this.name = name;
            this.body = body;
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            String key = String.valueOf(name.evaluate(self, context));
            byte[] bytes = kept.get(key);
            if (bytes == null) {
                // Two threads may render the same; either is as good.
                Utf8Writer fresh = new Utf8Writer();
                body.render(self, fresh, context);
                bytes = Arrays.copyOf(fresh.bytes(), fresh.length());
                kept.put(key, bytes);
            }
            if (writer instanceof Utf8Writer page) {
                page.write(bytes);
            } else {
                writer.write(new String(bytes, StandardCharsets.UTF_8));
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
            body.accept(visitor);
        }
    }
}
