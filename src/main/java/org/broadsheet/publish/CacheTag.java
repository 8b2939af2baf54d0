package org.broadsheet.publish;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.CacheNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.CacheTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;

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
            return new EscapedNode(token.getLineNumber(), name, body);
        }
    }

    private static final class EscapedNode extends CacheNode {

        private final BodyNode body;

        EscapedNode(int line, Expression<?> name, BodyNode body) {
            super(line, name, body);
            this.body = body;
        }

        @Override
        public void accept(NodeVisitor visitor) {
            super.accept(visitor);
            body.accept(visitor);
        }
    }
}
