const LONGEST = 640;

/** A frame from the beginning of a video as JPEG; null where the browser cannot play it. */
export function posterOf(file: File): Promise<Blob | null> {
  return new Promise((resolve) => {
    const video = document.createElement('video');
    const url = URL.createObjectURL(file);
    const end = (poster: Blob | null) => {
      URL.revokeObjectURL(url);
      resolve(poster);
    };
    video.muted = true;
    video.preload = 'auto';
    video.onerror = () => end(null);
    video.onloadeddata = () => {
      // A second in: many films begin in black.
      video.currentTime = Math.min(1, video.duration / 2 || 0);
    };
    video.onseeked = () => {
      const scale = Math.min(1, LONGEST / Math.max(video.videoWidth, video.videoHeight, 1));
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(video.videoWidth * scale));
      canvas.height = Math.max(1, Math.round(video.videoHeight * scale));
      canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(end, 'image/jpeg', 0.8);
    };
    video.src = url;
  });
}
