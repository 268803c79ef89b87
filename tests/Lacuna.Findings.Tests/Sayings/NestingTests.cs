using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Sayings;
using NodaTime;

namespace Lacuna.Findings.Tests.Sayings;

public sealed class NestingTests
{
    [Fact]
    public void An_inner_statement_stands_under_the_nearest_that_was_asked_for()
    {
        var nested = Nest([("s1", null), ("s2", "s1"), ("s3", "s2")], ["s1", "s3"]);
        var outer = Assert.Single(nested);
        Assert.Equal("s3", Assert.Single(outer.Inner).Statement.Id);
        Assert.Null(outer.Inner[0].Outer);
    }

    [Fact]
    public void One_whose_outer_was_not_asked_for_stands_alone_and_names_it()
    {
        var saying = Assert.Single(Nest([("s1", null), ("s2", "s1")], ["s2"]));
        Assert.Equal("s1", saying.Outer!.Id);
    }

    [Fact]
    public void Statements_that_name_each_other_as_their_outer_one_do_not_lead_round_for_ever()
    {
        Assert.InRange(Nest([("s1", "s2"), ("s2", "s1"), ("s3", "s3")], ["s3"]).Count, 1, 1);
    }

    private static List<Saying> Nest((string Id, string? Inside)[] statements, string[] asked)
    {
        var document = new Document { Id = "d", Text = "He said it." };
        ImmutableArray<Statement> all = [.. statements.Select(pair => new Statement { Id = pair.Id, Inside = pair.Inside, Content = [new TextSpan(8, 2)] })];
        var read = new AnnotatedDocument(document) { Statements = all };
        var row = new DocumentRow(document.Version, 1, "", null, null, null, null, document.Text.Length, NodaConstants.UnixEpoch);
        return [.. Nesting.Of(read, [.. all.Where(statement => asked.Contains(statement.Id)).Select(statement => new Saying(read, row, statement, Evidence.From(document, statement.Extent)))])];
    }
}
