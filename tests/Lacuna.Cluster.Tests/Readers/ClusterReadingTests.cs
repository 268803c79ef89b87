using Lacuna.Archive.Storing;
using Lacuna.Cluster.Readers;
using Lacuna.Cluster.Tests.Silos;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using Lacuna.Reading;
using NodaTime;

namespace Lacuna.Cluster.Tests.Readers;

public sealed class ClusterReadingTests
{
    [Fact]
    public async Task What_is_read_elsewhere_is_what_is_read_here()
    {
        await using var cluster = await TestCluster.StartAsync(2);
        var line = ReadingLine.CreateDefault();
        await using var reading = new ClusterReading(cluster.Silos[0].Grains, "rules");
        var documents = Enumerable.Range(0, 100).Select(DocumentOf).ToList();
        var read = await Task.WhenAll(documents.Select(document => reading.ReadAsync(document, TestContext.Current.CancellationToken)));
        for (var i = 0; i < documents.Count; i++)
        {
            Assert.Same(documents[i], read[i].Document);
            Assert.Equal(PackedReading.Pack(line.Read(documents[i])), PackedReading.Pack(read[i]));
        }

        foreach (var silo in cluster.Silos)
        {
            var standing = await cluster.Silos[0].Grains.GetGrain<IReadingDesk>(silo.Name).StandingAsync();
            Assert.True(standing.Read > 0);
            Assert.Equal(0, standing.InHand);
        }
    }

    [Fact]
    public async Task A_silo_that_is_full_says_so_and_the_documents_are_read_later()
    {
        await using var cluster = await TestCluster.StartAsync(1);
        var desk = cluster.Silos[0].Grains.GetGrain<IReadingDesk>(cluster.Silos[0].Name);
        var most = (await desk.StandingAsync()).Most;
        var batch = new ReadBatch("rules", [.. Enumerable.Range(0, 20).Select(DocumentOf).Select(DocumentForm.Sent)]);
        var replies = await Task.WhenAll(Enumerable.Range(0, most * 4).Select(_ => desk.ReadAsync(batch)));
        Assert.Contains(replies, reply => reply.Refusal is not null);
        Assert.All(replies, reply => Assert.True(reply.Marks is { Length: 20 } ^ reply.Refusal is not null));

        await using var one = new ClusterReading(cluster.Silos[0].Grains, "rules");
        await using var other = new ClusterReading(cluster.Silos[0].Grains, "rules");
        var read = await Task.WhenAll(Enumerable.Range(0, 400).Select(i => (i % 2 == 0 ? one : other).ReadAsync(DocumentOf(i), TestContext.Current.CancellationToken)));
        Assert.Equal(400, read.Length);
    }

    [Fact]
    public void A_document_travels_with_all_that_a_reading_depends_on()
    {
        var document = DocumentOf(1) with
        {
            Headline = new TextSpan(0, 4),
            Modified = new PublicationTime("soon \ud800", null),
            IsPartial = true,
            Notes = [new Note("a.b", "One.", new TextSpan(3, 2)), new Note("c", "Two.")],
        };
        var received = DocumentForm.Received(DocumentForm.Sent(document));
        Assert.Equal(document.Notes, received.Notes);
        Assert.Equal(document with { Notes = [] }, received with { Notes = [] });
    }

    private static Document DocumentOf(int i) => new()
    {
        Id = $"https://example.org/{i}",
        Text = $"Talks\n\nForeign Minister Wang Yi told reporters on Monday that item {i} would be \"settled by talks alone\". Ukraine's president thanked China and said a call would follow on 5 April.",
        Title = "Talks",
        Url = $"https://example.org/{i}",
        Language = "en",
        Source = new Source("Ministry", "state:CHN", "Asia/Shanghai"),
        Published = new PublicationTime("2022-04-04 18:00", new LocalDateTime(2022, 4, 4, 18, 0), HasTime: true, Offset.FromHours(8)),
    };
}
