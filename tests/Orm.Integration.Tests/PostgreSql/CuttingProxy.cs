using System.Net;
using System.Net.Sockets;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>
/// Stands between Npgsql and the server, and cuts the connection once when the client sends a text: before the server gets it,
/// or after it has answered and before the client hears of it.
/// </summary>
sealed class CuttingProxy : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stop = new();
    readonly string host;
    readonly int port;
    readonly Task accepting;
    byte[]? cutAt;
    bool afterAnswer;
    bool forGood;
    bool isClosed;

    public CuttingProxy(string host, int port)
    {
        (this.host, this.port) = (host, port);
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Cuts the next connection that sends the text; <paramref name="forGood"/> lets none through afterwards.</summary>
    public void CutAt(string text, bool afterAnswer, bool forGood = false)
    {
        (this.afterAnswer, this.forGood) = (afterAnswer, forGood);
        cutAt = System.Text.Encoding.ASCII.GetBytes(text);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await accepting;
        listener.Stop();
        stop.Dispose();
    }

    async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
            {
                serving.Add(ServeAsync(await listener.AcceptTcpClientAsync(stop.Token)));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(serving);
        }
    }

    async Task ServeAsync(TcpClient accepted)
    {
        using var client = accepted;
        using var server = new TcpClient { NoDelay = true };
        client.NoDelay = true;
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(stop.Token);
        if (isClosed)
        {
            return;
        }

        try
        {
            await server.ConnectAsync(host, port, cut.Token);
            var isCutting = false;
            var toServer = PumpAsync(client.GetStream(), server.GetStream(), async sent =>
            {
                if (Interlocked.CompareExchange(ref cutAt, null, null) is not { } text || sent.Span.IndexOf(text) < 0)
                {
                    return true;
                }

                cutAt = null;
                isCutting = true;
                isClosed = forGood;
                if (!afterAnswer)
                {
                    await cut.CancelAsync();
                }

                return afterAnswer;
            });
            var toClient = PumpAsync(server.GetStream(), client.GetStream(), async _ =>
            {
                if (isCutting)
                {
                    await cut.CancelAsync();
                }

                return !isCutting;
            });
            await Task.WhenAny(toServer, toClient);
            await cut.CancelAsync();
            await Task.WhenAll(toServer, toClient);
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException)
        {
            // The connection is over.
        }

        async Task PumpAsync(NetworkStream from, NetworkStream to, Func<ReadOnlyMemory<byte>, ValueTask<bool>> passes)
        {
            var buffer = new byte[64 * 1024];
            try
            {
                int read;
                while ((read = await from.ReadAsync(buffer, cut.Token)) > 0 && await passes(buffer.AsMemory(0, read)))
                {
                    await to.WriteAsync(buffer.AsMemory(0, read), cut.Token);
                }
            }
            catch (Exception error) when (error is IOException or SocketException or OperationCanceledException)
            {
                // The other side has gone.
            }
        }
    }
}
