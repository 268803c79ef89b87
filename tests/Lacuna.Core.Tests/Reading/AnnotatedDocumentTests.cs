using CsCheck;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Core.Tests.Reading;

public sealed class AnnotatedDocumentTests
{
    [Fact]
    public void The_token_or_sentence_at_an_offset_is_the_first_that_ends_after_it() =>
        Gen.Select(Gen.Int[1, 4].Array[0, 20], Gen.Int[0, 100]).Sample((lengths, offset) =>
        {
            var tokens = new List<Token>();
            var sentences = new List<Sentence>();
            var at = 0;
            foreach (var length in lengths)
            {
                tokens.Add(new Token(at, length, TokenKind.Word));
                sentences.Add(new Sentence(new TextSpan(at, length), tokens.Count - 1, 1, 0));
                at += length + (length % 3);
            }

            var read = new AnnotatedDocument(new Document { Id = "a", Text = new string('a', at) }) { Tokens = [.. tokens], Sentences = [.. sentences] };
            var expected = tokens.TakeWhile(token => token.End <= offset).Count();
            Assert.Equal(expected, read.TokenAt(offset));
            Assert.Equal(expected, read.SentenceAt(offset));
        });
}
