using Lacuna.Core.Documents;
using Lacuna.Hostile;
using Lacuna.Intake.Decoding;
using Lacuna.Intake.Html;
using Lacuna.Intake.Pdf;
using Lacuna.Intake.Piles;

namespace Lacuna.Intake.Tests.Piles;

public sealed class DocumentWorkerTests
{
    /// <summary>No thread should need it; only a fault makes the test wait so long.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Fact]
    public void A_worker_is_closed_while_its_thread_ends()
    {
        for (var i = 0; i < 2000; i++)
        {
            using var worker = new DocumentWorker();
            Assert.True(worker.TryRun(_ => i, Long, TestContext.Current.CancellationToken, out var result));
            Assert.Equal(i, result);
        }
    }

    [Fact]
    public void A_thread_whose_work_looks_at_its_token_ends_soon_after_its_time()
    {
        using var worker = new DocumentWorker();
        Thread? thread = null;
        var isInTime = worker.TryRun(
            stop =>
            {
                thread = Thread.CurrentThread;
                while (true)
                {
                    stop.ThrowIfCancellationRequested();
                }
            },
            TimeSpan.FromMilliseconds(30),
            TestContext.Current.CancellationToken,
            out int _);
        Assert.False(isInTime);
        Assert.True(thread!.Join(Long));
    }

    [Fact]
    public void After_work_that_was_left_behind_the_next_one_is_done()
    {
        using var worker = new DocumentWorker();
        using var later = new ManualResetEventSlim();
        Assert.False(worker.TryRun(_ => later.Wait(Long, CancellationToken.None), TimeSpan.FromMilliseconds(30), TestContext.Current.CancellationToken, out _));
        Assert.True(worker.TryRun(_ => 7, Long, TestContext.Current.CancellationToken, out var seven));
        Assert.Equal(7, seven);
        later.Set();
    }

    [Fact]
    public void Readers_of_pages_and_of_PDF_stop_when_they_are_told_to()
    {
        var stopped = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => HtmlReader.Read(new DecodedText("<p>The ministers met.</p>", "UTF-8", []), "a.html", new IntakeOptions(), cancellation: stopped));
        var pdf = new PdfWriter().Page().Line(60, 700, "The ministers met.").Bytes();
        Assert.Throws<OperationCanceledException>(() => PdfReader.Read(pdf, new ItemContent("a.pdf", ItemPosition.Start, new MemoryStream(pdf)), new IntakeOptions(), stopped).ToList());
    }
}
